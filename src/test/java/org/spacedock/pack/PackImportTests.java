package org.spacedock.pack;

/** On H2 in memory. */
class PackImportTests extends AbstractPackImportTests {}
