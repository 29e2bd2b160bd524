/**
 * 督办: the openness office asks the office of an overdue duty in writing why it is late and until when it will be done; the office
 * answers, and both stand beside the duty until it is settled (条例 Article 47: 予以督促整改).
 */
@NullMarked
package cn.zwgk.interpretation.supervisions;

import org.jspecify.annotations.NullMarked;
