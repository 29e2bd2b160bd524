package cn.zwgk.application.intake;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.Receipt;
import cn.zwgk.application.casefile.Submission;
import cn.zwgk.application.casefile.SubmitApplication;
import cn.zwgk.application.upload.ClaimUploads;
import cn.zwgk.application.upload.UploadPurpose;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Somebody applies on the portal, with pictures of his proof of identity if he likes. */
@UseCase
public class FileOnline {

    private final SubmitApplication submitApplication;
    private final ClaimUploads claimUploads;
    private final KnownApplicants applicants;

    FileOnline(SubmitApplication submitApplication, ClaimUploads claimUploads, KnownApplicants applicants) {
        this.submitApplication = submitApplication;
        this.claimUploads = claimUploads;
        this.applicants = applicants;
    }

    /**
     * @param identityDocuments claims of files that were handed in before
     * @throws cn.zwgk.web.Refused 422 with everything that Article 29 asks for and the submission does not hold
     */
    @Transactional
    public Receipt file(Submission submission, boolean confirmed, @Nullable List<String> identityDocuments) {
        Receipt receipt = submitApplication.submit(submission, confirmed);
        CaseId id = new CaseId(receipt.id());
        claimUploads.claim(identityDocuments, UploadPurpose.IDENTITY_DOCUMENT, id, id.value(), "identityDocuments");
        applicants.remember(id);
        return receipt;
    }
}
