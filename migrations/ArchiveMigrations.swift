public import SQLite

/// The schema history of an archive, oldest first.
///
/// Append only. A migration that has shipped is never edited, renamed or
/// moved: archives in the field already record its id. Each is plain SQL and
/// knows no type of the program.
public enum ArchiveMigrations {
  /// The mark in a file's header that says it is an archive: "arcv", set by the first migration.
  public static let applicationID = 0x6172_6376

  /// Every migration, in the order in which it runs.
  public static let all: [Migration] = [
    Migration("v001-create-archive", sql: PackageResources.v001_create_archive_sql),
    Migration("v002-keep-originals", sql: PackageResources.v002_keep_originals_sql),
    Migration(
      "v003-explain-and-correct-tags", sql: PackageResources.v003_explain_and_correct_tags_sql),
    Migration("v004-index-lists", sql: PackageResources.v004_index_lists_sql),
    Migration(
      "v005-extend-the-gazetteer", sql: PackageResources.v005_extend_the_gazetteer_sql),
    Migration("v006-renew-forms", sql: PackageResources.v006_renew_forms_sql),
    Migration(
      "v007-renew-forms-again", sql: PackageResources.v007_renew_forms_again_sql),
    Migration(
      "v008-renew-forms-for-scripts", sql: PackageResources.v008_renew_forms_for_scripts_sql),
    Migration(
      "v009-tag-regions-of-the-world", sql: PackageResources.v009_tag_regions_of_the_world_sql),
  ]
}
