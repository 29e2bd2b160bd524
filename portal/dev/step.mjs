// One step of the Maven build: install, build or test. A step whose inputs are unchanged since it last succeeded is left out.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const portal = join(dirname(fileURLToPath(import.meta.url)), '..')
const lock = ['package.json', 'package-lock.json', '.npmrc']
const sources = [...lock, 'src', 'public', 'index.html', 'console.html', 'vite.config.ts', 'tsconfig.json', 'dev', 'tests', 'playwright.config.ts', '../contracts/openapi']

const steps = {
  install: { reads: lock, makes: 'node_modules/.package-lock.json', runs: ['ci'] },
  build: { reads: sources, makes: 'target/classes/portal/index.html', runs: ['run', 'build'] },
  test: { reads: sources, makes: null, runs: ['test'] },
}

const name = process.argv[2]
const step = steps[name]
if (!step) throw new Error(`Unknown step ${name}: use one of ${Object.keys(steps).join(', ')}`)

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The portal needs Node 20.19 or later; this is ${process.version}. Install a newer one and build again.`)
  process.exit(1)
}

const stamp = join(portal, name === 'install' ? 'node_modules' : 'target', `.${name}.stamp`)
const now = fingerprint(step.reads)
const done = (!step.makes || existsSync(join(portal, step.makes))) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now
if (done) {
  console.log(`portal: ${name} is up to date`)
} else {
  const windows = process.platform === 'win32'
  const result = spawnSync(windows ? 'npm.cmd' : 'npm', step.runs, { cwd: portal, stdio: 'inherit', shell: windows })
  if (result.error) console.error(`portal: npm could not be started (${result.error.message}). Is Node with npm installed?`)
  if (result.status !== 0) process.exit(result.status ?? 1)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, now)
}

function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version)
  for (const path of paths) add(hash, path)
  return hash.digest('hex')
}

function add(hash, path) {
  const full = join(portal, path)
  // What the build itself makes is no input of it.
  if (!existsSync(full) || full.endsWith(join('api', 'generated'))) return
  if (statSync(full).isDirectory()) {
    for (const entry of readdirSync(full).sort()) add(hash, join(path, entry))
  } else {
    hash.update(path).update('\0').update(readFileSync(full))
  }
}
