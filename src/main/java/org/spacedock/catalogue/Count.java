package org.spacedock.catalogue;

/** How many of something a thing has. */
interface Count {

    String getId();

    long getNumber();
}
