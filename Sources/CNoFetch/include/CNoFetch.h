#ifndef LISTINA_NO_FETCH_H
#define LISTINA_NO_FETCH_H

// Nothing to call: the target only defines what the linker asks for.

#endif
