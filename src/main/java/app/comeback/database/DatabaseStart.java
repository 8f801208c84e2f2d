package app.comeback.database;

import app.comeback.shared.FreePort;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.StartRefused;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Brings the database up, or tries the outside one, before anything else of the portal exists: so what is wrong with it
 * is said in one line, not as the failure of the bean that needed it first.
 */
class DatabaseStart implements ApplicationListener<ApplicationContextInitializedEvent> {

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        Environment environment = event.getApplicationContext().getEnvironment();
        Path data = settings(environment).data().toAbsolutePath().normalize();
        if (OutsideDatabase.isConfigured(environment)) {
            FreePort.require(environment);
            new OutsideDatabase(environment).check();
        } else {
            startEmbedded(data, (GenericApplicationContext) event.getApplicationContext());
        }
    }

    private static PortalProperties settings(Environment environment) {
        try {
            return Binder.get(environment).bindOrCreate("comeback", PortalProperties.class);
        } catch (BindException e) {
            throw new StartRefused(
                    "The setting " + e.getName() + " cannot be understood: check the COMEBACK_ variables.", e);
        }
    }

    private static void startEmbedded(Path data, GenericApplicationContext context) {
        Environment environment = context.getEnvironment();
        String elsewhere = environment.getProperty("comeback.binaries");
        Path binaries = elsewhere == null ? data.resolve("postgres-binaries") : Path.of(elsewhere);
        EmbeddedServer server = new EmbeddedServer(DataFolder.take(data), new Binaries(binaries.toAbsolutePath()));
        // A failed start destroys no beans, and a stop by signal destroys them first: this covers both.
        SpringApplication.getShutdownHandlers().add(server::close);
        StopWhileStarting.guard(context, server);
        try {
            FreePort.require(environment);
            server.start();
        } catch (StartRefused refused) {
            server.close();
            throw refused;
        }
        context.registerBean(
                EmbeddedServer.class, () -> server, definition -> definition.setDestroyMethodName("close"));
    }
}
