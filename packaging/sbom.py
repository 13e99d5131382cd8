"""The bill of materials, in CycloneDX 1.6: the same parts as the notices, for programs to read."""

import json
import uuid
from datetime import UTC, datetime
from pathlib import Path

from components import Component, components, folded

NAMESPACE = uuid.UUID("0b6b63f6-f2ea-4efe-9ddd-23211c565147")


def sbom(tree: Path, version: str, epoch: int) -> str:
    """Raises ValueError where what was written is not CycloneDX 1.6."""
    parts = components(tree)
    refs = {folded(part.name): ref(part) for part in parts if not part.inside}
    whole = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(NAMESPACE, f'{version} {epoch} {sorted(map(ref, parts))}')}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).isoformat().replace("+00:00", "Z"),
            "component": {
                "type": "application",
                "bom-ref": "garbo",
                "name": "garbo",
                "version": version,
                "licenses": [{"license": {"id": "MIT"}}],
            },
        },
        "components": [_component(part) for part in parts],
        "dependencies": [
            {"ref": "garbo", "dependsOn": sorted(refs.values())},
            *(
                {"ref": ref(part), "dependsOn": sorted({*_inside(part, parts), *(refs[one] for one in part.needs)})}
                for part in parts
            ),
        ],
    }
    text = json.dumps(whole, indent=1, ensure_ascii=False) + "\n"
    _validate(text)
    return text


def ref(part: Component) -> str:
    return f"{part.inside}/{part.name}@{part.version}" if part.inside else f"{part.name}@{part.version}".rstrip("@")


def _component(part: Component) -> dict:
    made = {"type": "library", "bom-ref": ref(part), "name": part.name}
    if part.version:
        made["version"] = part.version
    made["licenses"] = [{"expression": part.licence}]
    if part.purl:
        made["purl"] = part.purl
    if part.source:
        made["externalReferences"] = [{"type": "source-distribution", "url": part.source}]
    return made


def _inside(whole: Component, parts: tuple[Component, ...]) -> set[str]:
    return {ref(part) for part in parts if part.inside == whole.name} if not whole.inside else set()


def _validate(text: str) -> None:
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    if wrong := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise ValueError(f"the bill of materials is not valid: {wrong}")
