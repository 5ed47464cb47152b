# How to build and run this: docs/operating/image.md. Why it is so: docs/decisions/0010-container-image.md.

# Holds a JDK 25, and Maven where JAR is "built".
ARG BUILD_IMAGE=maven:3-eclipse-temurin-25
# Holds a Java 25 runtime, and bash for the health check.
ARG RUNTIME_IMAGE=eclipse-temurin:25-jre
# "built" makes the jar in here; "given" takes target/cairn.jar as it is. Name it in any case: old builders miss the default.
ARG JAR=built


FROM ${BUILD_IMAGE} AS jar-built
WORKDIR /build
COPY pom.xml ./
COPY src src
COPY content content
RUN --mount=type=cache,target=/repository \
    mvn -B -ntp -Dmaven.repo.local=/repository -DskipTests package && mv target/cairn.jar /cairn.jar

FROM scratch AS jar-given
COPY target/cairn.jar /cairn.jar

FROM jar-${JAR} AS jar


# The jar in parts that change at different paces.
FROM ${BUILD_IMAGE} AS parts
WORKDIR /parts
COPY --from=jar /cairn.jar /cairn.jar
RUN java -Djarmode=tools -jar /cairn.jar extract --layers --destination .
# Brotli's library stands ready, since it could not be loaded from a /tmp that is mounted noexec.
RUN mkdir native && cd native \
    && jar -xf ../dependencies/lib/native-linux-"$(uname -m)"-*.jar lib \
    && mv lib/*/libbrotli.so . && rm -r lib
# Fixed: in a small container the JVM rounds a percentage up to 126 MB, which leaves too little for the rest.
ARG HEAP=96m
# One file of options for the training and for the run: with other options the cache would be passed over.
RUN printf '%s\n' \
    -XX:+UseSerialGC \
    -XX:TieredStopAtLevel=1 \
    -Xms32m \
    -Xmx"${HEAP}" \
    -XX:+ExitOnOutOfMemoryError \
    -XX:-UsePerfData \
    -XX:TrimNativeHeapInterval=5000 \
    -XX:+UnlockDiagnosticVMOptions \
    -XX:-AOTReplayTraining \
    -Djdk.reflect.useNativeAccessorOnly=true \
    -Dorg.eclipse.jetty.util.referencesPerCacheLine=16 \
    -Dspring.backgroundpreinitializer.ignore=true \
    --enable-native-access=ALL-UNNAMED \
    -Djava.library.path=/app/native \
    > application/jvm.options
# The cache remembers the jars' times, which some builders rewrite: a time of long ago is left alone.
RUN find . -exec touch -d 2000-01-01T00:00:00Z {} +


FROM ${RUNTIME_IMAGE} AS app
# C.UTF-8 for names of files; two arenas, since malloc's eight for each processor cost tens of megabytes.
# The heap holds the buffers of as many connections, and no more: further ones wait in the system's queue.
ENV LANG=C.UTF-8 MALLOC_ARENA_MAX=2
WORKDIR /app
COPY --from=parts /parts/dependencies/ ./
COPY --from=parts /parts/snapshot-dependencies/ ./
COPY --from=parts /parts/native native
COPY --from=parts /parts/application/ ./


# Starts the application, has it ask itself for every page, and ends: that trains the cache, and needs no network.
FROM app AS trained
RUN java @/app/jvm.options -XX:AOTCacheOutput=/tmp/cairn.aot \
    -jar /app/cairn.jar --cairn.rehearsal=true > /tmp/training.log 2>&1 \
    || { cat /tmp/training.log; exit 1; }


FROM app
COPY --from=trained /tmp/cairn.aot ./

# A number, so that a platform that forbids root can tell.
USER 10001:10001
EXPOSE 8080

# Health answers on the loopback of the container alone. HTTP by hand: no curl to keep patched, no JVM to start.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${MANAGEMENT_SERVER_PORT:-8081} && printf 'GET /actuator/health/liveness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r -t 3 status <&3 && [[ $status == *' 200'* ]]"]

# No VOLUME for /app/content: an empty one would be made where none is mounted, and hide the copy inside the jar.
ENTRYPOINT ["java", "@/app/jvm.options", "-XX:AOTCache=/app/cairn.aot", "-jar", "/app/cairn.jar"]
