package app.comeback.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The connection pool to the embedded server; the one to an outside database is Spring Boot's own. */
@Configuration
class DatabaseConfiguration {

    @Bean
    DatabaseKind databaseKind(Environment environment) {
        return new DatabaseKind(!OutsideDatabase.isConfigured(environment));
    }

    @Bean
    @Conditional(NoOutsideDatabase.class)
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(EmbeddedServer server) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(server.url());
        pool.setUsername(EmbeddedServer.USER);
        pool.setPassword(server.password());
        return pool;
    }

    static class NoOutsideDatabase implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !OutsideDatabase.isConfigured(context.getEnvironment());
        }
    }
}
