package app.comeback.medicalreview;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Counts the SQL statements of a piece of work by what Hibernate and Spring's JDBC client log about them. */
final class Statements {

    private Statements() {}

    static long during(Runnable work) {
        ListAppender<ILoggingEvent> seen = new ListAppender<>();
        seen.start();
        List<Logger> loggers =
                List.of(logger("org.hibernate.SQL"), logger("org.springframework.jdbc.core.JdbcTemplate"));
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.addAppender(seen);
        });
        try {
            work.run();
        } finally {
            loggers.forEach(logger -> {
                logger.setLevel(null);
                logger.detachAppender(seen);
            });
        }
        return seen.list.stream().filter(Statements::isStatement).count();
    }

    private static boolean isStatement(ILoggingEvent event) {
        return event.getLoggerName().endsWith("SQL")
                || event.getFormattedMessage().startsWith("Executing prepared SQL statement");
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
