#!/usr/bin/env bash
# Gives a Mac that builds a release the certificate and the key to Apple's notary, from the variables CERTIFICATE (.p12 in
# base64), CERTIFICATE_PASSWORD and NOTARY_KEY (text of a .p8), and tells the steps that follow where they are.
set -euo pipefail
chain=$RUNNER_TEMP/backfile.keychain-db
password=$(openssl rand -hex 16)
security create-keychain -p "$password" "$chain"
security set-keychain-settings -lut 7200 "$chain"
security unlock-keychain -p "$password" "$chain"
base64 -d <<<"$CERTIFICATE" >"$RUNNER_TEMP/certificate.p12"
security import "$RUNNER_TEMP/certificate.p12" -k "$chain" -P "$CERTIFICATE_PASSWORD" -T /usr/bin/codesign
rm "$RUNNER_TEMP/certificate.p12"
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$chain" >/dev/null
security list-keychains -d user -s "$chain" login.keychain-db
identity=$(security find-identity -v -p codesigning "$chain" | sed -n 's/.*"\(Developer ID Application.*\)"/\1/p' | head -n 1)
test -n "$identity"
echo "BACKFILE_SIGN_IDENTITY=$identity" >>"$GITHUB_ENV"
if [ -n "$NOTARY_KEY" ]; then
  (umask 077 && printf '%s\n' "$NOTARY_KEY" >"$RUNNER_TEMP/notary.p8")
  echo "BACKFILE_NOTARY_KEY=$RUNNER_TEMP/notary.p8" >>"$GITHUB_ENV"
fi
