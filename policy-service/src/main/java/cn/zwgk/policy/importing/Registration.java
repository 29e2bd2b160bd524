package cn.zwgk.policy.importing;

import cn.zwgk.policy.document.RegistrationOutcome;
import cn.zwgk.policy.importing.reading.ReadDocument;
import cn.zwgk.web.Actor;

/** Brings a read document into the library, in the caller's transaction. */
interface Registration {

    /**
     * @param superseded whether the upload holds a later version of it
     * @throws cn.zwgk.web.Refused if the library does not take it
     */
    RegistrationOutcome register(ReadDocument document, boolean superseded, Actor by);
}
