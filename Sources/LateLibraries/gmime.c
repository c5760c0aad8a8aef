// GMime and GLib, for messages.

#ifdef __linux__

#include "late.h"

#pragma GCC visibility push(hidden)
#include "../CGMime/shim.h"

// GLib's own functions are found by way of GMime, which needs them.
#define LIBRARY "libgmime-3.0.so.0"

void g_mime_init(void) { LATE(LIBRARY, g_mime_init)(); }

void *g_mime_stream_mem_new(void) { return LATE(LIBRARY, g_mime_stream_mem_new)(); }

void *g_mime_stream_mem_new_with_buffer(const void *buffer, size_t length) {
  return LATE(LIBRARY, g_mime_stream_mem_new_with_buffer)(buffer, length);
}

GByteArray *g_mime_stream_mem_get_byte_array(void *stream) {
  return LATE(LIBRARY, g_mime_stream_mem_get_byte_array)(stream);
}

int64_t g_mime_stream_length(void *stream) { return LATE(LIBRARY, g_mime_stream_length)(stream); }

void *g_mime_parser_new_with_stream(void *stream) {
  return LATE(LIBRARY, g_mime_parser_new_with_stream)(stream);
}

void *g_mime_parser_construct_message(void *parser, void *options) {
  return LATE(LIBRARY, g_mime_parser_construct_message)(parser, options);
}

const char *g_mime_message_get_subject(void *message) {
  return LATE(LIBRARY, g_mime_message_get_subject)(message);
}

const char *g_mime_message_get_message_id(void *message) {
  return LATE(LIBRARY, g_mime_message_get_message_id)(message);
}

void *g_mime_message_get_date(void *message) {
  return LATE(LIBRARY, g_mime_message_get_date)(message);
}

void *g_mime_message_get_from(void *message) {
  return LATE(LIBRARY, g_mime_message_get_from)(message);
}

void *g_mime_message_get_mime_part(void *message) {
  return LATE(LIBRARY, g_mime_message_get_mime_part)(message);
}

size_t g_mime_message_part_get_type(void) { return LATE(LIBRARY, g_mime_message_part_get_type)(); }

void *g_mime_message_part_get_message(void *part) {
  return LATE(LIBRARY, g_mime_message_part_get_message)(part);
}

int internet_address_list_length(void *list) {
  return LATE(LIBRARY, internet_address_list_length)(list);
}

void *internet_address_list_get_address(void *list, int index) {
  return LATE(LIBRARY, internet_address_list_get_address)(list, index);
}

const char *internet_address_get_name(void *address) {
  return LATE(LIBRARY, internet_address_get_name)(address);
}

size_t internet_address_mailbox_get_type(void) {
  return LATE(LIBRARY, internet_address_mailbox_get_type)();
}

const char *internet_address_mailbox_get_addr(void *mailbox) {
  return LATE(LIBRARY, internet_address_mailbox_get_addr)(mailbox);
}

const char *g_mime_object_get_header(void *object, const char *name) {
  return LATE(LIBRARY, g_mime_object_get_header)(object, name);
}

void *g_mime_object_get_content_type(void *object) {
  return LATE(LIBRARY, g_mime_object_get_content_type)(object);
}

const char *g_mime_object_get_content_type_parameter(void *object, const char *name) {
  return LATE(LIBRARY, g_mime_object_get_content_type_parameter)(object, name);
}

const char *g_mime_object_get_disposition(void *object) {
  return LATE(LIBRARY, g_mime_object_get_disposition)(object);
}

int g_mime_content_type_is_type(void *type, const char *kind, const char *subkind) {
  return LATE(LIBRARY, g_mime_content_type_is_type)(type, kind, subkind);
}

size_t g_mime_multipart_get_type(void) { return LATE(LIBRARY, g_mime_multipart_get_type)(); }

int g_mime_multipart_get_count(void *multipart) {
  return LATE(LIBRARY, g_mime_multipart_get_count)(multipart);
}

void *g_mime_multipart_get_part(void *multipart, int index) {
  return LATE(LIBRARY, g_mime_multipart_get_part)(multipart, index);
}

size_t g_mime_part_get_type(void) { return LATE(LIBRARY, g_mime_part_get_type)(); }

void *g_mime_part_get_content(void *part) { return LATE(LIBRARY, g_mime_part_get_content)(part); }

const char *g_mime_part_get_content_location(void *part) {
  return LATE(LIBRARY, g_mime_part_get_content_location)(part);
}

void *g_mime_data_wrapper_get_stream(void *wrapper) {
  return LATE(LIBRARY, g_mime_data_wrapper_get_stream)(wrapper);
}

ptrdiff_t g_mime_data_wrapper_write_to_stream(void *wrapper, void *stream) {
  return LATE(LIBRARY, g_mime_data_wrapper_write_to_stream)(wrapper, stream);
}

int g_type_check_instance_is_a(void *instance, size_t type) {
  return LATE(LIBRARY, g_type_check_instance_is_a)(instance, type);
}

void g_object_unref(void *object) { LATE(LIBRARY, g_object_unref)(object); }

void *g_date_time_to_utc(void *time) { return LATE(LIBRARY, g_date_time_to_utc)(time); }

char *g_date_time_format(void *time, const char *format) {
  return LATE(LIBRARY, g_date_time_format)(time, format);
}

void g_date_time_unref(void *time) { LATE(LIBRARY, g_date_time_unref)(time); }

void g_free(void *memory) { LATE(LIBRARY, g_free)(memory); }

#pragma GCC visibility pop

#endif
