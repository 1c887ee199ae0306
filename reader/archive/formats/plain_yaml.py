# SPDX-License-Identifier: MIT
"""YAML of which only texts, lists and mappings are made."""

import yaml


class _PlainLoader(yaml.BaseLoader):
    """Builds texts, lists and mappings of them, nothing else; what stands for something elsewhere is refused."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """Refuse aliases, by which a few lines grow without end."""
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("aliases are not read")
        return super().compose_node(parent, index)


def load_plain(text: str) -> object:
    """Return what `text` holds. Raises `ValueError` if it can't be read, `RecursionError`."""
    try:
        return yaml.load(text, _PlainLoader)  # noqa: S506  builds texts only
    except yaml.YAMLError as error:
        raise ValueError("no YAML that is read here") from error
