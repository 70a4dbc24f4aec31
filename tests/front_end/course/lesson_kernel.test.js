// What a lesson knows of its kernel and of the server.

import assert from "node:assert/strict";
import { test } from "node:test";
import { LessonKernel, serverAnswers } from "../../../sympblock/course/labextension/static/lesson_kernel.js";

class Signal {
  listeners = new Set();
  connect(act) {
    this.listeners.add(act);
  }
  disconnect(act) {
    this.listeners.delete(act);
  }
  emit(...given) {
    for (const act of [...this.listeners]) act(...given);
  }
}

/** A session of JupyterLab with a kernel whose fate the test decides. */
function session(status) {
  const made = {
    statusChanged: new Signal(),
    kernelChanged: new Signal(),
    connectionStatusChanged: new Signal(),
    ready: Promise.resolve(),
    calls: [],
    session: { kernel: { status, connectionStatus: "connected" }, dispose: () => made.calls.push("dispose") },
    say: (next) => {
      made.session.kernel.status = next;
      made.statusChanged.emit(null, next);
    },
    restartKernel: async () => {
      made.calls.push("restart");
      // JupyterLab reports an error of its own to the console, and goes on.
      if (made.session.kernel.status !== "dead") made.say("idle");
    },
    shutdown: async () => {
      made.calls.push("shutdown");
      throw new Error("404");
    },
    startKernel: async () => made.calls.push("start"),
  };
  return made;
}

test("a kernel that is being started again is waited for", async () => {
  const own = session("autorestarting");
  const ready = new LessonKernel(own).isReady();
  await new Promise((resolve) => setTimeout(resolve, 0));
  own.say("starting");
  own.say("idle");
  assert.equal(await ready, true);
  assert.equal(own.kernelChanged.listeners.size, 0);
});

test("a dead kernel is not ready", async () => {
  assert.equal(await new LessonKernel(session("dead")).isReady(), false);
});

test("each loss is counted, and nothing else is", () => {
  const own = session("idle");
  const kernel = new LessonKernel(own);
  for (const status of ["busy", "idle", "autorestarting", "starting", "idle", "dead"]) own.say(status);
  assert.equal(kernel.losses, 2);
});

test("a living kernel is restarted", async () => {
  const own = session("busy");
  await new LessonKernel(own).renew();
  assert.deepEqual(own.calls, ["restart"]);
});

test("a kernel that the server is replacing is left to the server", async () => {
  for (const status of ["autorestarting", "restarting", "starting"]) {
    const own = session(status);
    const renewed = new LessonKernel(own).renew();
    await new Promise((resolve) => setTimeout(resolve, 0));
    own.say("idle");
    await renewed;
    assert.deepEqual(own.calls, []);
    assert.equal(own.statusChanged.listeners.size, 1); // the one that counts losses
  }
});

test("a kernel that the server gives up while it is waited for is replaced by a new one", async () => {
  const own = session("restarting");
  const renewed = new LessonKernel(own).renew();
  await new Promise((resolve) => setTimeout(resolve, 0));
  own.say("dead");
  await renewed;
  assert.deepEqual(own.calls, ["shutdown", "dispose", "start"]);
});

test("a kernel that the server gave up is replaced by a new one, whatever is left of the old", async () => {
  const own = session("dead");
  await new LessonKernel(own).renew();
  assert.deepEqual(own.calls, ["shutdown", "dispose", "start"]);
});

test("a server that refuses answers, and one that is gone does not", async () => {
  const failing = (error) => ({ get: () => Promise.reject(error) });
  assert.equal(await serverAnswers({ get: async () => ({}) }), true);
  assert.equal(
    await serverAnswers(failing(Object.assign(new Error("Forbidden"), { response: { status: 403 } }))),
    true,
  );
  assert.equal(await serverAnswers(failing(new TypeError("Failed to fetch"))), false);
});
