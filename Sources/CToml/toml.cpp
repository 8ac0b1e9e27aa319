namespace {
/// toml++ asserts here and there what a text need not keep ("[#"): a fault of the file, no reason to end the program.
struct broken_text {};
}  // namespace

// Faults are exceptions; none crosses into Swift.
#undef NDEBUG
#define TOML_ASSERT(expr) ((expr) ? static_cast<void>(0) : throw broken_text{})
#define TOML_EXCEPTIONS 1
#define TOML_ENABLE_FORMATTERS 0
#define TOML_ENABLE_UNRELEASED_FEATURES 0
#include <toml++/toml.h>

#include <cstdio>
#include <string>
#include <string_view>

#include "CToml.h"

namespace {

struct Walk {
  void *context;
  ctoml_visit visit;

  void say(const std::string &key, ctoml_kind kind, bool is_member, const std::string &text, const toml::node &node) const {
    visit(context, key.c_str(), kind, is_member ? 1 : 0, text.c_str(), static_cast<int>(text.size()), node.source().begin.line);
  }

  void node(const std::string &key, const toml::node &value, bool is_member) const {
    if (const auto *inner = value.as_table()) return table(key, *inner);
    if (const auto *list = value.as_array()) {
      if (list->empty()) return say(key, ctoml_empty, is_member, "", value);
      for (const auto &member : *list) node(key, member, true);
      return;
    }
    if (const auto *text = value.as_string()) return say(key, ctoml_string, is_member, text->get(), value);
    if (const auto *date = value.as_date()) {
      char words[16];
      std::snprintf(words, sizeof words, "%04d-%02d-%02d", date->get().year, date->get().month, date->get().day);
      return say(key, ctoml_date, is_member, words, value);
    }
    say(key, ctoml_other, is_member, "", value);
  }

  void table(const std::string &key, const toml::table &table) const {
    if (table.empty() && !key.empty()) return say(key, ctoml_empty, false, "", table);
    for (const auto &[name, value] : table) {
      node(key.empty() ? std::string(name.str()) : key + "." + std::string(name.str()), value, false);
    }
  }
};

/// The line in which the text breaks an assertion: the first that does so at the end of a text.
uint32_t broken_line(std::string_view text) {
  // Longer files are not written by hand.
  if (text.size() > 1 << 16) return 1;
  uint32_t line = 1;
  for (size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1), line++) {
    try {
      (void)toml::parse(text.substr(0, end));
    } catch (const broken_text &) {
      return line;
    } catch (const toml::parse_error &) {
    }
  }
  return line;
}

}  // namespace

uint32_t ctoml_read(const char *bytes, int count, void *context, ctoml_visit visit, ctoml_visit fault) {
  const std::string_view text(bytes, static_cast<size_t>(count));
  try {
    const toml::table result = toml::parse(text);
    Walk{context, visit}.table("", result);
    return 0;
  } catch (const toml::parse_error &error) {
    const auto words = error.description();
    const uint32_t line = error.source().begin.line;
    fault(context, "", ctoml_other, 0, words.data(), static_cast<int>(words.size()), line);
    return line == 0 ? 1 : line;
  } catch (const broken_text &) {
    const std::string_view words = "something stands where a name or a value should";
    const uint32_t line = broken_line(text);
    fault(context, "", ctoml_other, 0, words.data(), static_cast<int>(words.size()), line);
    return line;
  }
}
