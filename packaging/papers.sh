#!/usr/bin/env bash
# Lays beside a download what is in it and under which licences:  papers.sh FROZEN SYSTEM   (build/package/linux linux-x86_64)
set -euo pipefail
version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
for paper in licences.html sbom.json; do
  found=$(find "$1" -type f -path "*licences/$paper" -print -quit)
  cp "$found" "dist/Backfile-$version-$2-$paper"
done
