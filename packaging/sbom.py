# SPDX-License-Identifier: MIT
"""A bill of materials of what is shipped, in CycloneDX 1.6."""

import os
import re
import time
import uuid
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from reader.gui.help.licences import Component, normal

_EXPRESSION = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*")
_SPACE = uuid.UUID("0f3ba7a6-6fd3-5be8-9f2f-57b0a4b3a6d1")


def bill(parts: Sequence[Component], addresses: dict[str, str]) -> dict[str, Any]:
    """Return the bill of `parts`, whose first is the program itself. `addresses` gives package URLs by name.

    It is the same for the same parts, but for the time, which `SOURCE_DATE_EPOCH` sets (seconds since 1970).
    """
    program, *others = (_component(part, addresses) for part in parts)
    when = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    stamp = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(when))
    number = uuid.uuid5(_SPACE, "\n".join(f"{part.name} {part.version} {part.licence}" for part in parts))
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{number}",
        "version": 1,
        "metadata": {"timestamp": stamp, "component": {**program, "type": "application"}},
        "components": others,
        "dependencies": [
            {"ref": program["bom-ref"], "dependsOn": [other["bom-ref"] for other in others]},
            *({"ref": other["bom-ref"]} for other in others),
        ],
    }


def _component(part: Component, addresses: dict[str, str]) -> dict[str, Any]:
    address = addresses.get(part.name, f"pkg:generic/{quote(normal(part.name).replace(' ', '-'), safe='')}")
    told: dict[str, Any] = {"type": "library", "bom-ref": f"{normal(part.name)}@{part.version}", "name": part.name}
    if part.version:
        told["version"] = part.version
        address += f"@{quote(part.version, safe='')}"
    return {**told, "licenses": [_licence(part.licence)], "purl": address}


def _licence(said: str) -> dict[str, Any]:
    if _EXPRESSION.fullmatch(said):
        return {"expression": said}
    return {"license": {"name": said}}
