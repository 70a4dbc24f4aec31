/**
 * What Python sends to the desk.
 * @typedef {{ value: string, text: string }} Option
 * @typedef {{ is_open: boolean, words: string[], link: string, qr: { side: number, path: string } | null, phones: string, address: string, addresses: Option[] }} Door
 * @typedef {{ source: string, sources: Option[], queued: string, queue: Option[], next: { label: string, enabled: boolean } | null, lesson: string, lessons: Option[], item: string, questions: Option[], kind: string, kinds: Option[], picture: string, pictures: Option[], question: string, options: string, unit: string, low: string, high: string }} Choice
 * @typedef {{ text: string, votes: number, percent: number, is_key: boolean }} Row
 * @typedef {{ correct: string, why: string, unsaid: string, feedback: { text: string, is_key: boolean, feedback: string }[] }} Key
 * @typedef {{ heading: string, stage: string, stem: string, question: string, instruction: string, options: string[], is_numbered: boolean, voted: string, ballots: { heading: string, rows: Row[] }[], shows_counts: boolean, dots: number[][][], key: Key | null }} Screen
 * @typedef {{ id: string, label: string, enabled: boolean }} Act
 * @typedef {{ src?: string, alt?: string, bounds?: number[], rings?: number[][][] }} Picture
 * @typedef {{ text: string, value: number, low: number, high: number }} Share
 * @typedef {{ heading: string, words: string, counted: string, gain: { rows: { text: string, before: Share, after: Share }[], words: string[] } | null }} TestScreen
 * @typedef {{ words: string[], acts: Act[] }} TestActs
 * @typedef {{ door: Door, choice: Choice, screen: Screen | null, test: TestActs | null, test_screen: TestScreen | null, acts: Act[], asked: { question: string, phones: string }[], keeping: { words: string, can_forget: boolean, asks: boolean }, notice: string, warning: string }} DeskView
 * @typedef {(id: string) => void} Press
 * @typedef {(id: string, value: string) => void} SetField
 */

export {};
