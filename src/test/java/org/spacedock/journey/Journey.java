package org.spacedock.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.spacedock.testing.WholeSite;

/** A test in a real browser, on the whole site. Its methods ask for {@link Readers}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeSite
@Tag("browser")
@ExtendWith(Browsing.class)
@interface Journey {}
