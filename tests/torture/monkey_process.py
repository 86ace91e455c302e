"""The process that the monkey plays in, begun as the program is: before Qt has come, and before there are threads.

python -m tests.torture.monkey_process FOLDER SEED SECONDS
"""

from ennakko import memory
from ennakko.plain_imports import plain_imports

if __name__ == "__main__":
    plain_imports()
    memory.one_heap()
    from tests.torture.monkey_hands import main

    main()
