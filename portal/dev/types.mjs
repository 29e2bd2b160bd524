// Types of the API from the snapshots in contracts/openapi, for src/api/contract.ts to hold the portal's own types against.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import openapi, { astToString } from 'openapi-typescript'

const portal = join(dirname(fileURLToPath(import.meta.url)), '..')
const contracts = join(portal, '..', 'contracts', 'openapi')
const generated = join(portal, 'src', 'api', 'generated')
mkdirSync(generated, { recursive: true })

for (const file of readdirSync(contracts).filter((name) => name.endsWith('.json')).sort()) {
  const { components, openapi: version, info } = JSON.parse(readFileSync(join(contracts, file), 'utf8'))
  const types = astToString(await openapi({ openapi: version, info, paths: {}, components }))
  writeFileSync(join(generated, file.replace(/\.json$/, '.d.ts')), types)
}
