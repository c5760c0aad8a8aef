// GMime, for messages: the functions that are used, and of GLib what they need.
//
// GMime's own headers can only be included with flags that the package manager refuses (-pthread)
// with a warning. The interface of GMime 3 is fixed by its soname.

#ifndef CGMIME_SHIM_H
#define CGMIME_SHIM_H

#include <stddef.h>
#include <stdint.h>

#ifdef __clang__
#pragma clang assume_nonnull begin
#endif

// gmime/gmime.h, gmime-parser.h, gmime-stream-mem.h
void g_mime_init(void);
void *_Nullable g_mime_stream_mem_new(void);
void *_Nullable g_mime_stream_mem_new_with_buffer(const void *_Nullable buffer, size_t length);
typedef struct {
  uint8_t *_Nullable data;
  unsigned int len;
} GByteArray;
GByteArray *_Nullable g_mime_stream_mem_get_byte_array(void *stream);
int64_t g_mime_stream_length(void *stream);
void *_Nullable g_mime_parser_new_with_stream(void *stream);
void *_Nullable g_mime_parser_construct_message(void *parser, void *_Nullable options);

// gmime-message.h, gmime-message-part.h, internet-address.h
const char *_Nullable g_mime_message_get_subject(void *message);
const char *_Nullable g_mime_message_get_message_id(void *message);
void *_Nullable g_mime_message_get_date(void *message);
void *_Nullable g_mime_message_get_from(void *message);
void *_Nullable g_mime_message_get_mime_part(void *message);
size_t g_mime_message_part_get_type(void);
void *_Nullable g_mime_message_part_get_message(void *part);
int internet_address_list_length(void *list);
void *_Nullable internet_address_list_get_address(void *list, int index);
const char *_Nullable internet_address_get_name(void *address);
size_t internet_address_mailbox_get_type(void);
const char *_Nullable internet_address_mailbox_get_addr(void *mailbox);

// gmime-object.h, gmime-content-type.h, gmime-multipart.h, gmime-part.h, gmime-data-wrapper.h
const char *_Nullable g_mime_object_get_header(void *object, const char *name);
void *_Nullable g_mime_object_get_content_type(void *object);
const char *_Nullable g_mime_object_get_content_type_parameter(void *object, const char *name);
const char *_Nullable g_mime_object_get_disposition(void *object);
int g_mime_content_type_is_type(void *type, const char *kind, const char *subkind);
size_t g_mime_multipart_get_type(void);
int g_mime_multipart_get_count(void *multipart);
void *_Nullable g_mime_multipart_get_part(void *multipart, int index);
size_t g_mime_part_get_type(void);
void *_Nullable g_mime_part_get_content(void *part);
const char *_Nullable g_mime_part_get_content_location(void *part);
void *_Nullable g_mime_data_wrapper_get_stream(void *wrapper);
ptrdiff_t g_mime_data_wrapper_write_to_stream(void *wrapper, void *stream);

// glib.h, glib-object.h
int g_type_check_instance_is_a(void *instance, size_t type);
void g_object_unref(void *object);
void *_Nullable g_date_time_to_utc(void *time);
char *_Nullable g_date_time_format(void *time, const char *format);
void g_date_time_unref(void *time);
void g_free(void *_Nullable memory);

#ifdef __clang__
#pragma clang assume_nonnull end
#endif

#endif
