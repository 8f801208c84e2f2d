package app.comeback.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the SQL statements that the calling thread prepares, whichever library prepares them. */
public final class StatementCount {

    private static final ThreadLocal<@Nullable AtomicInteger> RUNNING = new ThreadLocal<>();

    private StatementCount() {}

    /** How many statements the work prepares on this thread. */
    public static int of(Runnable work) {
        AtomicInteger count = new AtomicInteger();
        RUNNING.set(count);
        try {
            work.run();
        } finally {
            RUNNING.remove();
        }
        return count.get();
    }

    /** Puts a counter around every data source. */
    @TestConfiguration
    public static class Configuration {
        @Bean
        static BeanPostProcessor countingDataSources() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? new Counting(source) : bean;
                }
            };
        }
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counting(super.getConnection());
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return counting(super.getConnection(user, password));
        }
    }

    private static Connection counting(Connection connection) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            AtomicInteger count = RUNNING.get();
            if (count != null && method.getName().startsWith("prepare")) {
                count.incrementAndGet();
            }
            return call(connection, method, arguments);
        };
        return (Connection) Proxy.newProxyInstance(
                StatementCount.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    private static @Nullable Object call(Connection connection, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
