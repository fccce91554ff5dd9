package dev.swingby.lab.config;

/**
 * The configuration of a study; the study itself reads the parameters.
 *
 * @param name of the experiment or file
 * @param about for the report; where it says nothing, the study's own words
 * @param study which study of the catalogue
 * @param parameters what was given of them
 * @param seed of everything random
 * @param threads or 0 for all cores
 */
public record StudyConfig(
    String name, About about, String study, Parameters parameters, long seed, int threads)
    implements Config {}
