FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY frontend frontend
COPY src src
RUN mvn -B -q --no-transfer-progress -DskipTests -Dspotless.check.skip=true package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --user-group --home-dir /data --create-home comeback
COPY --from=build /build/target/comeback.jar /opt/comeback/comeback.jar
COPY --from=build /build/target/classes/app/comeback/HealthCheck.class /opt/comeback/health/app/comeback/
USER comeback
WORKDIR /data
ENV COMEBACK_DATA=/data PORT=8080
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=10s --start-period=120s --retries=3 CMD ["java", "-Xmx16m", "-XX:+UseSerialGC", \
    "-XX:TieredStopAtLevel=1", "-cp", "/opt/comeback/health", "app.comeback.HealthCheck"]
# The database needs memory beside the heap, hence not more than half.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "--enable-native-access=ALL-UNNAMED", \
    "--sun-misc-unsafe-memory-access=allow", "-XX:+ExitOnOutOfMemoryError", "-jar", "/opt/comeback/comeback.jar"]
