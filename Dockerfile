# The site in a container: built, taken apart into layers, trained, and run by a user of no rights.
# .ci/container replays these lines without an engine, so each of them is kept simple enough for that.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /source
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -Dmaven.test.skip=true package
RUN cp target/spacedock.jar spacedock.jar
# What changes seldom (the libraries) and what changes often (the site) become folders, and layers, of their own.
RUN java -Djarmode=tools -jar spacedock.jar extract --layers --destination layers

# The JRE that trains the cache must be the very one that runs it: both of the stages below start here.
FROM eclipse-temurin:25-jre AS application
# Listens to the recordings of packs that are imported here, and draws their waveforms.
RUN apt-get update && apt-get install -y --no-install-recommends ffmpeg && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /source/layers/dependencies/ ./
COPY --from=build /source/layers/snapshot-dependencies/ ./
COPY --from=build /source/layers/application/ ./

FROM application AS training
ENV SPACEDOCK_DATA=/training
# One start with a database that is thrown away. The cache it leaves holds the classes as they were loaded and linked.
RUN java -XX:AOTCacheOutput=spacedock.aot -Dspring.context.exit=onRefresh -jar spacedock.jar
# A cache that does not fit is passed over in silence when the site starts; here it fails the build.
RUN java -XX:AOTCache=spacedock.aot -XX:AOTMode=on -Dspring.context.exit=onRefresh -jar spacedock.jar

FROM application
LABEL org.opencontainers.image.title="Spacedock" \
      org.opencontainers.image.description="A newspaper for film and television music"
COPY --from=training /app/spacedock.aot ./
# A number and no name, so that no user has to be made; group 0, so that platforms which pick the user by themselves
# can still write here.
RUN mkdir /data && chown 10001:0 /data && chmod 770 /data
ENV SPACEDOCK_DATA=/data
VOLUME /data
USER 10001:0
EXPOSE 8080
STOPSIGNAL SIGTERM
# The JRE's image has neither curl nor wget, and a JRE cannot run a Java source. It is an Ubuntu, where bash is an
# essential package, and bash opens TCP connections by itself.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
    CMD bash -c 'exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf "GET /actuator/health HTTP/1.0\r\n\r\n" >&3 && read -r _ status _ <&3 && [ "$status" = 200 ]'
# Java is process 1 and gets the stop signal itself. The cache fits heaps with compressed pointers alone: on a large
# machine they keep the heap below 32 GB. JDK_JAVA_OPTIONS adds to these options.
ENTRYPOINT ["java", "-XX:AOTCache=spacedock.aot", "-XX:MaxRAMPercentage=75", "-XX:+UseCompressedOops", "-jar", "spacedock.jar"]
