"""The process that the monkey plays in, begun as the program is: before Qt has come, and before there are threads.

All code is loaded first. What is loaded once, whenever it is first used, is no growth; loaded in the midst of much
work it would keep whole megabytes around it from being given back.

python -m tests.torture.monkey_process FOLDER SEED SECONDS
"""

from importlib import import_module
from pkgutil import walk_packages

import ennakko
from ennakko import memory
from ennakko.plain_imports import plain_imports

if __name__ == "__main__":
    plain_imports()
    memory.one_heap()
    for module in walk_packages(ennakko.__path__, "ennakko."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    from tests.torture.monkey_hands import main

    main()
