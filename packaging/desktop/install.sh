#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs Backfile into the home folder, without any rights:  sh install.sh          again: upgrades in place
# Takes it away again; your notes and indexes stay:            sh install.sh --remove
# Exit codes: 0 done, 1 failed, 2 refused (the program runs, a newer version is there, or data beside the program).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
place=$HOME/.local/lib/backfile
command=$HOME/.local/bin/backfile
entry=$data/applications/backfile.desktop

refuse() { echo "$1" >&2; exit 2; }

for running in /proc/[0-9]*/exe; do # the same file, by whatever way the home folder is reached
  if [ "$running" -ef "$place/backfile" ]; then refuse "Backfile is running. Close it and try again."; fi
done
if [ -e "$place/data" ]; then refuse "Your work lies in $place/data. Put that folder elsewhere first."; fi # see portable.txt

remove_program() {
  rm -rf "$place" "$place.new"
  if [ "$(readlink "$command" 2>/dev/null)" = "$place/backfile" ]; then rm -f "$command"; fi
  rm -f "$entry"
  find "$data/icons/hicolor" \( -path '*/apps/backfile.png' -o -path '*/apps/backfile.svg' \) -delete 2>/dev/null || true
}

tell_desktop() { # what opens a folder is looked up in a cache; one of icons counts no more once its folder is newer
  if command -v update-desktop-database >/dev/null && ls "$data"/applications/*.desktop >/dev/null 2>&1; then
    update-desktop-database -q "$data/applications" || true
  else
    rm -f "$data/applications/mimeinfo.cache"
  fi
  if [ -d "$data/icons/hicolor" ]; then touch "$data/icons/hicolor"; fi
}

if [ "${1:-}" = --remove ]; then
  remove_program
  tell_desktop
  find "$data/icons" "$data/applications" -depth -type d -empty -delete 2>/dev/null || true
  echo "Backfile is removed. Your notes and indexes are still in $data/Backfile."
  exit 0
fi

new=$(cat "$here/program/version")
if [ -f "$place/version" ]; then
  old=$(cat "$place/version")
  newest=$(printf '%s\n%s\n' "$old" "$new" | sort -V | tail -n 1)
  if [ "$old" != "$new" ] && [ "$newest" = "$old" ]; then refuse "Backfile $old is installed and is newer than $new."; fi
fi
mkdir -p "$HOME/.local/lib" "$HOME/.local/bin" "$data/applications" "$data/icons"
rm -rf "$place.new"
cp -R "$here/program" "$place.new" # whole before the old one goes
cp "$here/install.sh" "$place.new/install.sh"
rm -rf "$place"
mv "$place.new" "$place"
ln -sf "$place/backfile" "$command"
cp -R "$here/icons/hicolor" "$data/icons/"
meant=$(printf '%s\n' "$place" | sed 's/%/%%/g; s/[&|\\]/\\&/g') # what means something in an entry, or below
sed "s|^Exec=backfile|Exec=\"$meant/backfile\"|" "$here/backfile.desktop" >"$entry"
tell_desktop
echo "Backfile $new is installed: look for it in the menu, or call $command."
echo "To take it away again: sh $place/install.sh --remove"
