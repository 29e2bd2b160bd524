package cn.zwgk.policy.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 审核卷: what was signed for a document before it is published. Nothing is ever taken out of it but the secrecy review,
 * which does not outlast a change of the text.
 *
 * @param round counts the submissions
 * @param reviews all of all rounds, oldest first
 * @param companions the material that is reviewed beside the document in this round
 */
record ReviewFile(
        @Nullable Signature secrecyReview, int round, List<Review> reviews, List<CompanionMaterial> companions) {

    static final ReviewFile EMPTY = new ReviewFile(null, 0, List.of(), List.of());

    ReviewFile {
        reviews = List.copyOf(reviews);
        companions = List.copyOf(companions);
    }

    ReviewFile signedForSecrecy(Signature signature) {
        return new ReviewFile(signature, round, reviews, companions);
    }

    /** The text became another one. */
    ReviewFile unsigned() {
        return new ReviewFile(null, round, reviews, companions);
    }

    /** Handed in once more, with this material; everyone signs anew. */
    ReviewFile nextRound(List<CompanionMaterial> material) {
        return new ReviewFile(secrecyReview, round + 1, reviews, material);
    }

    ReviewFile with(Review review) {
        List<Review> more = new ArrayList<>(reviews);
        more.add(review);
        return new ReviewFile(secrecyReview, round, more, companions);
    }

    List<Review> ofThisRound() {
        return reviews.stream().filter(review -> review.round() == round).toList();
    }

    Optional<Signature> secrecy() {
        return Optional.ofNullable(secrecyReview);
    }
}
