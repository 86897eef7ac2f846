/**
 * Prints the path of a browser of the Chromium family. Looks where they usually are, installs Debian's package where this
 * user may, and otherwise says in one line what is missing and fails.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
  'brave-browser',
];
const PROGRAM_FOLDERS = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter(Boolean);
const APPLICATIONS = [
  ...PROGRAM_FOLDERS.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    join(folder, 'Chromium/Application/chrome.exe'),
  ]),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function find() {
  const named = process.env.CHROMIUM ?? process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...APPLICATIONS].find((path) => existsSync(path)) ?? null;
}

function mayInstall() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

function install() {
  const quietly = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], quietly);
  execFileSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-thai-tlwg'],
    quietly,
  );
}

let browser = find();
if (!browser && mayInstall()) {
  install();
  browser = find();
}
if (browser) console.log(browser);
else {
  console.error(
    'No browser of the Chromium family was found: install Chromium, Chrome or Edge, or set CHROMIUM to its path.',
  );
  process.exitCode = 1;
}
