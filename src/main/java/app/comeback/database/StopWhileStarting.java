package app.comeback.database;

import ch.qos.logback.classic.LoggerContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Ends a portal that is told to stop before it is ready. Nobody uses it yet, so only the database needs care; a context
 * that is half built would otherwise go on being built, and complain at length.
 */
class StopWhileStarting implements ApplicationListener<ApplicationEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(StopWhileStarting.class);
    private static final int STOPPED_BY_SIGNAL = 143;

    private final Thread hook;

    private StopWhileStarting(EmbeddedServer server) {
        hook = new Thread(() -> stop(server), "stop-while-starting");
    }

    static void guard(ConfigurableApplicationContext context, EmbeddedServer server) {
        StopWhileStarting guard = new StopWhileStarting(server);
        Runtime.getRuntime().addShutdownHook(guard.hook);
        context.addApplicationListener(guard);
    }

    private static void stop(EmbeddedServer server) {
        LOG.info("Stopped before it was ready");
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
            logging.stop();
        }
        server.close();
        Runtime.getRuntime().halt(STOPPED_BY_SIGNAL);
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof ApplicationReadyEvent || event instanceof ApplicationFailedEvent) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
