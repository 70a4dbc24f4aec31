// May this notebook run by itself? Only if its code is, character for character, the code of a shipped lesson,
// and no program file lies beside it that Python would import in place of the course.

const PROGRAM = /\.(py|pyc|pyd|so|dll)$/i;

export async function fingerprint(cells) {
  const code = [...cells]
    .filter((cell) => cell.type === 'code')
    .map((cell) => cell.sharedModel.getSource())
    .join('\n\u0000\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function listing(contents, path) {
  return (await contents.get(path, { content: true })).content || [];
}

async function holdsProgram(contents, folder) {
  const entries = await listing(contents, folder);
  if (entries.some((entry) => entry.type !== 'directory' && PROGRAM.test(entry.name))) return true;
  // A folder shadows a package only if its name can be imported.
  const packages = entries.filter((entry) => entry.type === 'directory' && /^[A-Za-z_]\w*$/.test(entry.name));
  const inner = await Promise.all(packages.map((entry) => listing(contents, entry.path)));
  return inner.flat().some((entry) => PROGRAM.test(entry.name));
}

export async function mayRun(context, contents, allowed) {
  const folder = context.path.replace(/[^/]*$/, '').replace(/\/$/, '');
  const [print, program] = await Promise.all([fingerprint(context.model.cells), holdsProgram(contents, folder)]);
  return Object.values(allowed).includes(print) && !program;
}
