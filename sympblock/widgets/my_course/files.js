/* Files that go into the page and out of it. */

/* What one message to the kernel can carry, with room to spare; a record of years is smaller. */
export const MOST_BYTES = 7_000_000;

/**
 * @param {File} file
 * @returns {Promise<{ base64: string, problem: string }>}
 */
export async function readFile(file) {
  if (file.size > MOST_BYTES) {
    const problem = `${file.name} is larger than 7 MB: this is no record of the course. Choose the file that “Export my record” made.`;
    return { base64: "", problem };
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { base64: base64Of(bytes), problem: "" };
  } catch {
    return { base64: "", problem: `${file.name} could not be read. Choose it again.` };
  }
}

/** @param {Uint8Array} bytes */
export function base64Of(bytes) {
  let text = "";
  /* So many arguments a call can take. */
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** @param {string} base64 */
export function bytesOf(base64) {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** Hand a file to the browser, which saves it where it saves all that is downloaded. @param {string} name @param {string} type @param {string} base64 */
export function saveFile(name, type, base64) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytesOf(base64)], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
