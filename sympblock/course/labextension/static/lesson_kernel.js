// What a lesson needs to know of the program that runs it: is it there, was it lost, does the server still answer?

const KERNEL_LIMIT_MS = 60000;
const TICK_MS = 250;
const LOSSES = ["dead", "autorestarting", "restarting"];

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Count ticks and read no clock: time in which the computer slept or nobody saw the page is not held against a kernel. */
export async function waitInSight(ms) {
  for (let passed = 0; passed < ms; ) {
    await wait(TICK_MS);
    if (!document.hidden) passed += TICK_MS;
  }
}

/** Whether the server answers anything at all; a refusal is an answer too. */
export async function serverAnswers(contents) {
  try {
    await contents.get("", { content: false });
    return true;
  } catch (error) {
    return Boolean(/** @type {any} */ (error).response);
  }
}

export class LessonKernel {
  constructor(session) {
    this.session = session;
    /** How often the kernel was lost since the lesson was opened. */
    this.losses = 0;
    session.statusChanged.connect((_, status) => {
      if (LOSSES.includes(status)) this.losses += 1;
    });
  }

  get status() {
    return this.session.session?.kernel?.status;
  }

  get isConnected() {
    return this.session.session?.kernel?.connectionStatus === "connected" && ["idle", "busy"].includes(this.status);
  }

  /** Wait for a living kernel; false when there is none. */
  async isReady() {
    const came = this.session.ready.then(() => this.settled());
    const status = await Promise.race([came, waitInSight(KERNEL_LIMIT_MS)]);
    return ["idle", "busy"].includes(status);
  }

  // Resolves as soon as the kernel says how it is.
  settled() {
    const { session } = this;
    return new Promise((resolve) => {
      const look = () => {
        if (!["idle", "busy", "dead"].includes(this.status)) return;
        session.statusChanged.disconnect(look);
        session.kernelChanged.disconnect(look);
        resolve(this.status);
      };
      session.statusChanged.connect(look);
      session.kernelChanged.connect(look);
      look();
    });
  }

  /** Put a new kernel in the place of the old one; the server gives up one that died again and again. */
  async renew() {
    const { session } = this;
    if (session.session && this.status !== "dead") await session.restartKernel();
    if (this.status && this.status !== "dead") return;
    await session.shutdown().catch(() => null); // nothing may be left of it on the server
    session.session?.dispose();
    await session.startKernel();
  }
}
