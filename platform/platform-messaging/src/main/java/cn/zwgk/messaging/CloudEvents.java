package cn.zwgk.messaging;

/** How a fact is written on Kafka: CloudEvents 1.0 in binary mode, the value being the JSON data and the attributes headers. */
public final class CloudEvents {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String DATA_SCHEMA = "ce_dataschema";
    /** The id of the request that led to the fact (an extension attribute), so that logs of several services can be joined. */
    public static final String REQUEST_ID = "ce_requestid";

    /** The W3C trace context of that request; under the name that Kafka clients with tracing look for. */
    public static final String TRACE_PARENT = "traceparent";

    public static final String CONTENT_TYPE = "content-type";

    private static final String PREFIX = "zwgk.";

    private CloudEvents() {}

    /** {@code zwgk.DocumentPublished.v1}. */
    public static String type(String shortName, int version) {
        return PREFIX + shortName + ".v" + version;
    }

    /** {@code DocumentPublished} from {@code zwgk.DocumentPublished.v1}; anything else is its own short name. */
    public static String shortName(String type) {
        int version = type.lastIndexOf(".v");
        return type.startsWith(PREFIX) && version > PREFIX.length() ? type.substring(PREFIX.length(), version) : type;
    }

    /** {@code urn:zwgk:events:zwgk.policy.documents:DocumentPublished:v1}. */
    public static String schema(String topic, String shortName, int version) {
        return "urn:zwgk:events:" + topic + ":" + shortName + ":v" + version;
    }
}
