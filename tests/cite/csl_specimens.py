# SPDX-License-Identifier: MIT
"""Styles of the Citation Style Language, written for the tests: each asks for other things."""

HEAD = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" {attributes}>
<info><title>{title}</title><id>http://example.org/{title}</id><updated>2026-01-01T00:00:00+00:00</updated></info>
"""


def style(body: str, title: str = "A Specimen", attributes: str = 'class="in-text"') -> bytes:
    """Return a style's file."""
    return (HEAD.format(title=title, attributes=attributes) + body + "</style>").encode()


def simple(layout: str, attributes: str = 'class="in-text"', before: str = "", layout_attributes: str = "") -> bytes:
    """Return a style with only a list, of which this is the layout."""
    citation = '<citation><layout><text variable="title"/></layout></citation>'
    return style(
        f"{before}{citation}<bibliography><layout {layout_attributes}>{layout}</layout></bibliography>",
        attributes=attributes,
    )


NOTES = style(
    """
<macro name="writers">
  <names variable="author">
    <name and="text" et-al-min="3" et-al-use-first="1" delimiter=", "/>
    <et-al font-style="italic"/>
    <substitute><names variable="editor"/><text variable="container-title" font-style="italic"/></substitute>
  </names>
</macro>
<macro name="when">
  <choose>
    <if variable="issued"><date variable="issued" form="text"/></if>
    <else><text term="no date" form="short"/></else>
  </choose>
</macro>
<macro name="place">
  <group delimiter=": "><text term="section"/><text variable="volume"/></group>
</macro>
<citation>
  <layout suffix=".">
    <group delimiter=", ">
      <text macro="writers"/>
      <text variable="title" quotes="true"/>
      <choose>
        <if type="book"><text value="a book"/></if>
        <else-if type="article-newspaper" variable="container-title">
          <text variable="container-title" font-style="italic"/>
          <text macro="when"/>
        </else-if>
      </choose>
      <text macro="place"/>
      <group delimiter=" "><label variable="page" form="short"/><text variable="page"/></group>
    </group>
  </layout>
</citation>
""",
    title="Notes of the Tests",
    attributes='class="note" default-locale="en-US" page-range-format="minimal"',
)

GERMAN = style(
    """
<locale xml:lang="de"><terms><term name="no date" form="short">o. J.</term></terms></locale>
<citation><layout><text variable="title"/></layout></citation>
<bibliography et-al-min="4" et-al-use-first="1">
  <layout suffix=".">
    <names variable="author">
      <name name-as-sort-order="all" initialize-with="." delimiter="; " delimiter-precedes-last="always"
        and="text"/>
      <et-al/>
    </names>
    <group prefix=" (" suffix=")">
      <choose>
        <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
        <else><text term="no date" form="short"/></else>
      </choose>
    </group>
    <text variable="title" quotes="true" prefix=": "/>
    <group prefix=". " delimiter=", ">
      <text variable="container-title" font-weight="bold"/>
      <date variable="issued" form="numeric"/>
      <group><label variable="page" form="short" suffix=" "/><text variable="page"/></group>
    </group>
  </layout>
</bibliography>
""",
    title="Deutsche Probe",
    attributes='class="in-text" default-locale="de-DE"',
)

DEPENDENT = b"""<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0">
<info><title>A Journal</title>
<link href="http://www.zotero.org/styles/another-style" rel="independent-parent"/></info></style>"""
