// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

namespace tare::model {

// The error policy: an expected failure is returned as a Result; a programmer's error is an assertion;
// running out of memory is an exception, caught where a job starts; a person sees one sentence with a remedy.
template<typename T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    bool isOk() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return isOk(); }

    const T& value() const&
    {
        assert(isOk());
        return std::get<T>(m_state);
    }
    T& value() &
    {
        assert(isOk());
        return std::get<T>(m_state);
    }
    T&& value() &&
    {
        assert(isOk());
        return std::get<T>(std::move(m_state));
    }
    const Error& error() const
    {
        assert(!isOk());
        return std::get<Error>(m_state);
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

private:
    std::variant<T, Error> m_state;
};

// The outcome of an action that gives no value.
class [[nodiscard]] Status
{
public:
    Status() = default;
    Status(Error error) : m_error(std::move(error)) {}
    template<typename T> explicit Status(const Result<T>& result)
    {
        if (!result)
            m_error = result.error();
    }

    bool isOk() const { return !m_error; }
    explicit operator bool() const { return isOk(); }
    const Error& error() const
    {
        assert(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace tare::model
