package app.comeback.people;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EvidenceRepository extends JpaRepository<CredentialEvidence, UUID> {}
