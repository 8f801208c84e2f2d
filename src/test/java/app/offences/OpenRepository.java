package app.offences;

import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** A repository that everyone can reach. */
@NoRepositoryBean
public interface OpenRepository extends Repository<OpenEntity, Long> {}
