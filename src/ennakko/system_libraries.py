"""The parts of the operating system that Qt needs, and what to install where one is missing.

Nothing here imports Qt before it is asked to: this module has to work where Qt does not.
"""

import ctypes
import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

# Which Debian package holds the library. Qt names them one at a time; the whole list lets one sentence name them all.
EVERYWHERE = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libEGL.so.1": "libegl1",
    "libfreetype.so.6": "libfreetype6",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
ON_X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
PACKAGES = EVERYWHERE | ON_X11


def missing_for_qt(environ: Mapping[str, str] = os.environ) -> str | None:
    """The sentence to show where Qt cannot start for want of a system library, else nothing."""
    try:
        import_module("PySide6.QtWidgets")
    except ImportError as error:
        return sentence(str(error), PACKAGES if environ.get("DISPLAY") else EVERYWHERE)
    return missing_for_the_screen(environ)


def missing_for_the_screen(environ: Mapping[str, str] = os.environ) -> str | None:
    """The same for the X11 screen alone: there Qt would end the program without a word that helps."""
    plugin = xcb_plugin() if takes_x11(environ, sys.platform) else None
    return missing_for(plugin) if plugin else None


def takes_x11(environ: Mapping[str, str], system: str) -> bool:
    """Whether Qt will draw through X11."""
    platform = environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if system != "linux" or not environ.get("DISPLAY"):
        return False
    return platform == "xcb" or (not platform and not environ.get("WAYLAND_DISPLAY"))


def missing_for(plugin: Path) -> str | None:
    """What keeps a plugin of Qt from being loaded. Asking costs next to nothing: Qt then finds it loaded."""
    reason = loading_error(str(plugin))
    return sentence(reason, PACKAGES) if reason else None


def xcb_plugin() -> Path | None:
    """Where the Qt that is installed keeps its X11 plugin."""
    spec = find_spec("PySide6")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        for plugins in ("Qt/plugins", "plugins"):
            plugin = Path(folder, plugins, "platforms", "libqxcb.so")
            if plugin.is_file():
                return plugin
    return None


def loading_error(library: str) -> str | None:
    """What the system says when it cannot load the library."""
    try:
        ctypes.CDLL(library)
    except OSError as error:
        return str(error)
    return None


def sentence(reason: str, suspects: Iterable[str], error_of: Callable[[str], str | None] = loading_error) -> str:
    """One sentence on what is missing and what to do, from what the system said."""
    named = re.match(r"([\w.+-]+\.so[\w.]*): cannot open shared object file", reason)
    if not named:
        return f"Qt, which draws Ennakko's window, cannot be loaded: {reason}"
    missing = list(dict.fromkeys([named[1], *(library for library in suspects if error_of(library))]))
    packages = [PACKAGES[library] for library in missing if library in PACKAGES]
    others = f" and {len(missing) - 1} more" if missing[1:] else ""
    start = f"Qt, which draws Ennakko's window, needs {named[1]}{others} from the operating system"
    if len(packages) < len(missing):
        return f"{start}; install the packages that hold {', '.join(missing)}."
    return f"{start}; on Debian or Ubuntu: sudo apt install {' '.join(packages)}"


if __name__ == "__main__":
    sys.exit(missing_for_qt())
