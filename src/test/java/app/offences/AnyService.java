package app.offences;

import org.springframework.stereotype.Service;

/** A service that anyone may call. */
@Service
public class AnyService {}
