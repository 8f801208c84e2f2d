package app.comeback.database;

import app.comeback.shared.PortalProperties;
import app.comeback.shared.StartRefused;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
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
        if (OutsideDatabase.isConfigured(environment)) {
            new OutsideDatabase(environment).check();
        } else {
            startEmbedded((GenericApplicationContext) event.getApplicationContext());
        }
    }

    private static void startEmbedded(GenericApplicationContext context) {
        Environment environment = context.getEnvironment();
        Path data = Binder.get(environment)
                .bindOrCreate("comeback", PortalProperties.class)
                .data()
                .toAbsolutePath()
                .normalize();
        String elsewhere = environment.getProperty("comeback.binaries");
        Path binaries = elsewhere == null ? data.resolve("postgres-binaries") : Path.of(elsewhere);
        EmbeddedServer server = new EmbeddedServer(DataFolder.take(data), new Binaries(binaries.toAbsolutePath()));
        // A failed start destroys no beans, and a stop by signal destroys them first: this covers both.
        SpringApplication.getShutdownHandlers().add(server::close);
        try {
            server.start();
        } catch (StartRefused refused) {
            server.close();
            throw refused;
        }
        context.registerBean(
                EmbeddedServer.class, () -> server, definition -> definition.setDestroyMethodName("close"));
    }
}
