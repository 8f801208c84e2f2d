package app.comeback.site;

import java.util.List;
import java.util.Map;

/**
 * The list of practitioners.
 *
 * @param condition the chosen condition's code; blank for all
 * @param conditions those that somebody works with: code to words
 * @param trainers who they are
 * @param isRanked whether they are in the order of their reviews; by name otherwise
 */
record TrainerList(String condition, Map<String, String> conditions, List<TrainerPage> trainers, boolean isRanked) {}
