// What a lesson needs to know of the program that runs it: is it there, was it lost, does the server still answer?

const KERNEL_LIMIT_MS = 60000;
const REPLACED_LIMIT_MS = 15000;
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
    const came = this.session.ready.then(() => this.until(() => ["idle", "busy", "dead"].includes(this.status)));
    await Promise.race([came, waitInSight(KERNEL_LIMIT_MS)]);
    return ["idle", "busy"].includes(this.status);
  }

  // Resolves as soon as what the kernel tells of itself makes it true.
  until(isTrue) {
    const { session } = this;
    const signals = [session.statusChanged, session.kernelChanged, session.connectionStatusChanged];
    return new Promise((resolve) => {
      const look = () => {
        if (!isTrue()) return;
        for (const signal of signals) signal.disconnect(look);
        resolve(true);
      };
      for (const signal of signals) signal.connect(look);
      look();
    });
  }

  /** Put a new kernel in the place of the old one. */
  async renew() {
    const { session } = this;
    const isThere = this.isConnected ? await this.wasRestarted() : await this.wasReplaced();
    if (isThere) return;
    await session.shutdown().catch(() => null); // nothing may be left of it on the server
    session.session?.dispose();
    await session.startKernel();
  }

  async wasRestarted() {
    await this.session.restartKernel();
    return Boolean(this.status) && this.status !== "dead";
  }

  // The server itself starts a kernel that died again, unless it dies again and again. To ask for a new one at the same time
  // confuses the two, and the lesson would wait for a kernel that nobody starts.
  async wasReplaced() {
    const isSettled = this.until(() => this.isConnected || this.status === "dead");
    await Promise.race([isSettled, waitInSight(REPLACED_LIMIT_MS)]);
    return this.isConnected;
  }
}
