# One image, three ways to run it:
#   node scripts/start.mjs run     indexes the content, watches it and serves it (the default: one container is a site)
#   node scripts/start.mjs watch   indexes the content and watches it, serves nothing
#   node .next/standalone/server.js   serves what is indexed, beside any number of others (deploy/compose.yaml)
# Content lies in /content and is only read; the index and the journal lie in /data. Nothing else is written, but for /tmp.

FROM node:lts-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# A build knows no content, and opens no index. What it leaves out of the folder that serves is put there.
RUN npx next build && cp -r .next/static .next/standalone/.next/static \
 && node scripts/start/bundle-commands.mjs

# What the indexer needs of the packages: the server has its own in .next/standalone, and what only a build needs goes.
FROM node:lts-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund \
 && cd node_modules \
 && rm -rf next @next react react-dom @tailwindcss tailwindcss @fontsource @fontsource-variable lightningcss-* esbuild @esbuild

FROM node:lts-slim
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/.next/standalone ./.next/standalone
COPY --from=build /app/.commands ./.commands
COPY package.json package-lock.json ./
COPY scripts ./scripts
# Made here, so that a volume that begins empty belongs to who writes it.
RUN install -d -o node -g node /data /content
USER node
# What standaloneEnv in scripts/start/standalone.ts tells a server that was started by hand.
ENV NODE_ENV=production \
    PORTAL_CONTENT_DIR=/content \
    PORTAL_DATA_DIR=/data \
    PORT=3000 \
    HOSTNAME=0.0.0.0 \
    NEXT_MANUAL_SIG_HANDLE=true \
    KEEP_ALIVE_TIMEOUT=75000 \
    MALLOC_ARENA_MAX=2 \
    PORTAL_DRAIN_SECONDS=5
VOLUME /data
EXPOSE 3000
# Alive, not ready: a container whose index is behind must not be ended for it.
HEALTHCHECK --interval=10s --timeout=3s --start-period=120s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/start.mjs", "run"]
