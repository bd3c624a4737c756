package org.spacedock.calendar;

/** A release of the thing with this id, for many things at once. */
record Out(String id, Release release) {}
