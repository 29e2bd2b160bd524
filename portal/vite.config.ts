import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import Components from 'unplugin-vue-components/vite'
import type { PluginOption } from 'vite'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** `npm run mock` answers the API with sample data; without it the API is asked of the running platform. */
const mocked = process.env.ZWGK_MOCK === '1'
const platform = process.env.ZWGK_PUBLIC_URL ?? 'http://localhost:8080'

async function mock(): Promise<PluginOption[]> {
  return mocked ? [(await import('./dev/mock/plugin')).mockPlatform()] : []
}

/** The gateway answers /console/** with console.html; so does the development server. */
function consolePaths(): PluginOption {
  const rewrite = (request: { url?: string }, _: unknown, next: () => void) => {
    if (/^\/console(\/|\?|$)/.test(request.url ?? '')) request.url = '/console.html'
    next()
  }
  return {
    name: 'zwgk-console-paths',
    configureServer: (server) => void server.middlewares.use(rewrite),
    configurePreviewServer: (server) => void server.middlewares.use(rewrite),
  }
}

export default defineConfig(async (): Promise<ViteUserConfig> => ({
  plugins: [
    ...(await mock()),
    consolePaths(),
    vue(),
    Components({ dts: false, dirs: [], resolvers: [ElementPlusResolver()] }),
  ],
  build: {
    outDir: process.env.ZWGK_PORTAL_OUT ?? 'target/classes/portal',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rollupOptions: { input: { index: page('index.html'), console: page('console.html') } },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: mocked ? {} : { '/api': platform, '/auth': platform, '/v3': platform },
  },
  preview: { host: '127.0.0.1', port: 5173 },
  test: { environment: 'jsdom', include: ['src/**/*.test.ts'] },
}))
