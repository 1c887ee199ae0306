#!/usr/bin/env bash
# Signs Windows programs in place on Linux: sign.sh FILE ...      Needs (Debian): osslsigncode openssl
# SIGN_PFX names a file with key and certificate, SIGN_PASS is its password, SIGN_TS a server of time stamps. Without them
# a certificate is made that Windows doesn't trust: it proves the steps, nothing more.
set -euo pipefail
if [ -z "${SIGN_PFX:-}" ]; then
  made=$(cd "$(dirname "$0")/.." && pwd)/build/package/signing
  SIGN_PFX=$made/test.pfx SIGN_PASS=test
  if [ ! -f "$SIGN_PFX" ]; then
    mkdir -p -m 700 "$made"
    openssl req -x509 -newkey rsa:3072 -sha256 -days 30 -nodes -subj '/CN=Backfile test signing (not trusted)' \
      -addext 'extendedKeyUsage=codeSigning' -keyout "$made/key.pem" -out "$made/certificate.pem" 2>/dev/null
    openssl pkcs12 -export -inkey "$made/key.pem" -in "$made/certificate.pem" -passout "pass:$SIGN_PASS" -out "$SIGN_PFX"
  fi
fi
for file in "$@"; do
  osslsigncode sign -pkcs12 "$SIGN_PFX" -pass "$SIGN_PASS" -h sha256 -n Backfile ${SIGN_TS:+-ts "$SIGN_TS"} \
    -in "$file" -out "$file.signed" >/dev/null
  mv "$file.signed" "$file"
done
