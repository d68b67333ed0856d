// Nothing is to be called here; see EmptyICUData.c.
#pragma once
