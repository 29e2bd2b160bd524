package cn.zwgk.edge;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service under test. */
@SpringBootApplication
class EdgeService {}
